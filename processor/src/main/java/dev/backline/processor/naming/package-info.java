/** Names in GraphQL, Amplify, CloudFormation and Java. */
package dev.backline.processor.naming;
