/**
 * Names in GraphQL, and what is generated under names of its own: what a definition has to keep.
 */
package dev.backline.processor.validation.name;
