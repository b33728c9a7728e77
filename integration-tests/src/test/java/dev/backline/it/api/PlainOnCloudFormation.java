package dev.backline.it.api;

import dev.backline.GraphqlApi;
import dev.backline.TableProvider;

/** Nothing but defaults on the other provider. */
@GraphqlApi(models = Note.class, tableProvider = TableProvider.CLOUDFORMATION)
interface PlainOnCloudFormation {}
