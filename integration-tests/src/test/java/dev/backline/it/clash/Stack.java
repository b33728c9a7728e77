package dev.backline.it.clash;

import dev.backline.Id;
import dev.backline.Index;
import dev.backline.Model;

/** Has a name that generated code uses for something else. */
@Model(pitr = true)
record Stack(@Id java.lang.String id, @Index java.lang.String kind) {}
