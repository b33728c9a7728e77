package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The network in which an {@link SqlDatabase} is reached: the function is put into it. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface SqlVpc {

  /** The id of the VPC, such as {@code vpc-0a1b2c3d}. */
  String vpcId();

  /** The ids of the security groups that the function gets. */
  String[] securityGroupIds();

  /** The subnets that the function is put into. */
  SqlSubnet[] subnets();
}
