package dev.backline.differential.fields;

import dev.backline.Allow;
import dev.backline.AppSyncScalar;
import dev.backline.Auth;
import dev.backline.BelongsTo;
import dev.backline.CustomType;
import dev.backline.GraphqlApi;
import dev.backline.HasMany;
import dev.backline.Model;
import dev.backline.Operation;
import dev.backline.Required;
import dev.backline.Scalar;
import dev.backline.Strategy;
import java.util.List;

@GraphqlApi
@Auth(groups = {"Admins", "Editors"})
public interface FieldsApp {

  @CustomType
  record Place(String city, String street) {}

  @Model
  @Allow(Strategy.OWNER)
  @Allow(value = Strategy.AUTHENTICATED, to = Operation.READ)
  @Allow(
      value = Strategy.GROUPS,
      groups = {"Admins", "Editors"})
  record Employee(
      String name,
      @Scalar(AppSyncScalar.AWS_EMAIL) String email,
      @Allow(Strategy.OWNER) Place home,
      @Allow(
              value = Strategy.GROUPS,
              groups = "Admins",
              to = {Operation.CREATE, Operation.READ, Operation.UPDATE})
          Double salary,
      @Allow(Strategy.OWNER)
          @Allow(
              value = Strategy.GROUPS,
              groups = {"Admins", "Editors"})
          String ssn,
      @Required
          @Allow(Strategy.OWNER)
          @Allow(value = Strategy.AUTHENTICATED, to = Operation.READ)
          @Allow(
              value = Strategy.GROUPS,
              groups = {"Admins", "Editors"})
          String number,
      @Allow(
              value = Strategy.OWNER,
              to = {Operation.CREATE, Operation.READ})
          @Allow(value = Strategy.AUTHENTICATED, to = Operation.READ)
          List<String> tags) {}

  @Model
  @Allow(value = Strategy.OWNER, ownerField = "lead")
  @Allow(Strategy.AUTHENTICATED)
  record Team(
      String name,
      String lead,
      @Allow(value = Strategy.OWNER, ownerField = "lead") String notes,
      @HasMany(references = "teamId")
          @Allow(value = Strategy.OWNER, ownerField = "lead")
          @Allow(Strategy.AUTHENTICATED)
          List<Room> rooms) {}

  @Model
  @Allow(Strategy.AUTHENTICATED)
  @Allow(Strategy.GUEST)
  record Room(
      String teamId, @BelongsTo(references = "teamId") @Allow(Strategy.AUTHENTICATED) Team team) {}
}
