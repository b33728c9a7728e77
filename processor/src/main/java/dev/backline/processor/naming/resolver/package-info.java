/** Resolvers, and how the construct names them. */
package dev.backline.processor.naming.resolver;
