/** The names of everything that is generated, in GraphQL, Amplify and Java. */
package dev.backline.processor.naming;
