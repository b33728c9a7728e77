package dev.backline.differential.outputs;

import dev.backline.Allow;
import dev.backline.GraphqlApi;
import dev.backline.Id;
import dev.backline.Model;
import dev.backline.Required;
import dev.backline.Strategy;

@GraphqlApi
public interface OutputsApp {}

@Model
@Allow(Strategy.PUBLIC_API_KEY)
record Todo(@Id String id, @Required String content, boolean done) {}
