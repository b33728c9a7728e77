/** Users, sign-in and roles, as Amplify sets them up. */
@NullMarked
package dev.backline.constructs.auth;

import org.jspecify.annotations.NullMarked;
