package dev.backline;

/** The scalars that AWS AppSync knows. */
public enum AppSyncScalar {
  /** {@code ID}: an opaque identifier. */
  ID,
  /** {@code String}: UTF-8 text. */
  STRING,
  /** {@code Int}: a 32-bit signed integer. */
  INT,
  /** {@code Float}: an IEEE 754 double. */
  FLOAT,
  /** {@code Boolean}: true or false. */
  BOOLEAN,
  /** {@code AWSDate}: an ISO 8601 date, {@code 2030-01-31}. */
  AWS_DATE,
  /** {@code AWSTime}: an ISO 8601 time, {@code 12:30:00.000Z}. */
  AWS_TIME,
  /** {@code AWSDateTime}: an ISO 8601 date and time with offset. */
  AWS_DATE_TIME,
  /** {@code AWSTimestamp}: seconds since 1970-01-01T00:00Z. */
  AWS_TIMESTAMP,
  /** {@code AWSEmail}: an e-mail address. */
  AWS_EMAIL,
  /** {@code AWSJSON}: a JSON document, sent as text. */
  AWS_JSON,
  /** {@code AWSPhone}: a phone number. */
  AWS_PHONE,
  /** {@code AWSURL}: an absolute URL. */
  AWS_URL,
  /** {@code AWSIPAddress}: an IPv4 or IPv6 address. */
  AWS_IP_ADDRESS
}
