package dev.backline.it.files;

import dev.backline.Storage;

/** Buckets with all their settings. */
@Storage(name = "photos", isDefault = true)
@Storage(name = "old-documents", versioned = true, keepOnDelete = true, isDefault = false)
@Storage(name = "class", versioned = false, keepOnDelete = false)
public interface Archive {}
