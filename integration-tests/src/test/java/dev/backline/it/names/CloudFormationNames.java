package dev.backline.it.names;

import dev.backline.Allow;
import dev.backline.GraphqlApi;
import dev.backline.Strategy;
import dev.backline.TableProvider;

/** Some of the same models on the other provider, without logging. */
@GraphqlApi(
    models = {
      Names.Todo.class,
      Names.TodoItem.class,
      Names.shopping_cart.class,
      Names.note.class,
      Names.Person.class,
      Names.Class.class,
      Names.Order.class,
      Names.OrderLine.class,
      Names.NameOfFortyThreeCharactersThatIsOneTooLonge.class
    },
    tableProvider = TableProvider.CLOUDFORMATION)
@Allow(Strategy.PUBLIC_API_KEY)
interface CloudFormationNames {}
