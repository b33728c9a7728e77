package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Provisioned capacity of a table or an index, per second. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Throughput {

  /** Read capacity units, at least 1: strongly consistent reads of up to 4 KB a second. */
  int read();

  /** Write capacity units, at least 1: writes of up to 1 KB a second. */
  int write();
}
