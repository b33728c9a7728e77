/** Lambda functions, and what they may do. */
@NullMarked
package dev.backline.constructs.function;

import org.jspecify.annotations.NullMarked;
