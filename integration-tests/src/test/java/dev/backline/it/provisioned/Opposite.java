package dev.backline.it.provisioned;

import dev.backline.Encryption;
import dev.backline.Id;
import dev.backline.Model;
import dev.backline.RemovalPolicy;
import dev.backline.StreamViewType;

/** Says the opposite of the API. */
@Model(
    deletionProtection = false,
    removalPolicy = RemovalPolicy.DESTROY,
    stream = StreamViewType.NEW_AND_OLD_IMAGES,
    encryption = Encryption.AWS_MANAGED)
record Opposite(@Id String id) {}
