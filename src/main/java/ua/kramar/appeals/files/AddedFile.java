package ua.kramar.appeals.files;

/**
 * A file that was added to an appeal.
 *
 * @param attachment its id
 * @param type the media type, by its content
 * @param size in bytes, as it is kept
 */
public record AddedFile(String attachment, String type, int size) {}
