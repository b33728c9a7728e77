package com.example.club;

import dev.backline.Auth;
import dev.backline.Backend;
import dev.backline.PasswordPolicy;
import dev.backline.RemovalPolicy;

/**
 * The users of a club, with the three examples of Amplify's page on overriding resources, as
 * annotations: the pool stays when the stack goes, passwords are of the club's own kind, and a
 * function may read the pool's events and knows its id ({@link SignInReport}).
 *
 * <p>{@link HandmadeClub} says the same in methods, and {@link Main#addPlainClub} in code after
 * construction. All three give the same template.
 */
@Auth(
    removalPolicy = RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    passwordPolicy =
        @PasswordPolicy(
            minimumLength = 10,
            requireLowercase = true,
            requireNumbers = true,
            requireSymbols = true,
            requireUppercase = true,
            temporaryPasswordValidityDays = 20))
@Backend(functions = SignInReport.class)
interface Club {}
