package dev.backline.it.api;

import dev.backline.Allow;
import dev.backline.Id;
import dev.backline.Model;
import dev.backline.Strategy;

/** The one model of the definitions here. */
@Model
@Allow(Strategy.PUBLIC_API_KEY)
record Note(@Id String id, String text) {}
