/** What Amplify's tools read from a stack that Backline defined. */
package dev.backline.differential.outputs;
