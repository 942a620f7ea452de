package ua.kramar.appeals.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.correspondence.attachments.AttachmentView;

/**
 * An appeal with its history and its files.
 *
 * @param steps the newest 50, the oldest of them first
 * @param files 20 at most, in the order in which they came
 */
@Schema(name = "AppealDetails")
public record AppealDetails(
    AppealView appeal, List<AppealView.Step> steps, List<AttachmentView> files) {}
