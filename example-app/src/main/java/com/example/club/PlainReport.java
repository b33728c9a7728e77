package com.example.club;

import dev.backline.LambdaFunction;

/** A {@link SignInReport} about which no annotation says what it may use. */
@LambdaFunction(name = "signInReport")
public class PlainReport {

  /** Reports as {@link SignInReport#report} does. */
  public String report(String user) {
    return new SignInReport().report(user);
  }
}
