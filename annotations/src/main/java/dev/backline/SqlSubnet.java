package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A subnet of an {@link SqlVpc}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface SqlSubnet {

  /** The id of the subnet, such as {@code subnet-0a1b2c3d}. */
  String subnetId();

  /** The availability zone that it lies in, such as {@code eu-west-1a}. */
  String availabilityZone();
}
