package dev.backline.constructs.outputs;

/** How Amazon Pinpoint reaches people. */
public enum PinpointChannel {
  IN_APP_MESSAGING,
  FCM,
  APNS,
  EMAIL,
  SMS
}
