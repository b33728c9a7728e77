/** The GraphQL schema. */
package dev.backline.processor.schema;
