/** S3 buckets as Amplify's {@code defineStorage} makes them. */
@NullMarked
package dev.backline.constructs.storage;

import org.jspecify.annotations.NullMarked;
