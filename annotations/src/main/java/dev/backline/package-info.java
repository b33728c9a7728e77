/**
 * The vocabulary of Backline: annotations on plain Java classes that define an AWS Amplify backend.
 *
 * <p>A member that is not written leaves the setting of the layer below untouched. That holds for
 * every member that overrides something, so {@code pitr = false} on a model and no {@code pitr} at
 * all are two different things: the first switches recovery off, the second inherits what {@link
 * dev.backline.GraphqlApi#tables()} says.
 */
package dev.backline;
