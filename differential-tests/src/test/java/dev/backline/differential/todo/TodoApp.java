package dev.backline.differential.todo;

import dev.backline.Allow;
import dev.backline.GraphqlApi;
import dev.backline.Id;
import dev.backline.Model;
import dev.backline.Strategy;

@GraphqlApi
public interface TodoApp {}

@Model
@Allow(Strategy.PUBLIC_API_KEY)
record Todo(@Id String id, String content) {}
