/** What generated backends call; everything here is open to users of Backline as well. */
@NullMarked
package dev.backline.constructs;

import org.jspecify.annotations.NullMarked;
