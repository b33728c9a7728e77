package dev.backline.it.api;

import dev.backline.GraphqlApi;

/** Nothing but defaults. */
@GraphqlApi(models = Note.class)
interface Plain {}
