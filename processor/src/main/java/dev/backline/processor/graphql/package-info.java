/** The syntax of GraphQL, read. */
package dev.backline.processor.graphql;
