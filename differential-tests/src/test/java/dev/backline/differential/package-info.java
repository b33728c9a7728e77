/** Backends in annotated Java against the same backends in Amplify's TypeScript. */
package dev.backline.differential;
