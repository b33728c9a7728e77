/** Everything that Backline has to say to the user, and how it is said. */
package dev.backline.processor.diagnostic;
