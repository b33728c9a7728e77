package dev.backline.it.provisioned;

import dev.backline.Id;
import dev.backline.Index;
import dev.backline.Model;

/** Writes nothing and takes everything from the API. */
@Model
record Following(@Id String id, @Index String owner) {}
