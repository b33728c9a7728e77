/** What the user's annotations say, as immutable values that know nothing of the compiler. */
package dev.backline.processor.model;
