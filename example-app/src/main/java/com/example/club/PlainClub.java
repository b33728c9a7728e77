package com.example.club;

import dev.backline.Auth;
import dev.backline.Backend;

/** The users of a club as Amplify has them; {@link Main#addPlainClub} overrides the rest. */
@Auth
@Backend(functions = PlainReport.class)
interface PlainClub {}
