/** What a stack says about its backend to Amplify's tools and client libraries. */
@NullMarked
package dev.backline.constructs.outputs;

import org.jspecify.annotations.NullMarked;
