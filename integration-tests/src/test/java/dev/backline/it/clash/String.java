package dev.backline.it.clash;

import dev.backline.Id;
import dev.backline.Model;
import dev.backline.Name;

/** Hides the String that generated code is full of. */
@Model
@Name("Text")
record String(@Id java.lang.String id, int length) {}
