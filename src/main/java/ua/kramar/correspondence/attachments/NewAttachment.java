package ua.kramar.correspondence.attachments;

import java.nio.file.Path;
import ua.kramar.correspondence.attachments.images.CleanImage;

/**
 * A file that was looked at.
 *
 * @param path of what is kept
 * @param hash SHA-256 of what was sent, in hexadecimal
 * @param image null for what is none
 * @param held whether nobody could look for malware in it
 */
record NewAttachment(
    Path path, String hash, FileType type, String name, CleanImage image, boolean held) {}
