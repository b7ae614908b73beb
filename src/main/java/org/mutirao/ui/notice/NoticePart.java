package org.mutirao.ui.notice;

import java.util.List;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Layer;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Part;
import org.mutirao.ui.shared.Views;

/// Notices: the banners above every screen, and the dialog with all of them.
public record NoticePart(BoardViewModel board, NoticeFormViewModel form, Messages messages)
        implements Part {

    public static NoticePart of(Kit kit) {
        return new NoticePart(
                new BoardViewModel(kit), new NoticeFormViewModel(kit), kit.messages());
    }

    @Override
    public void register(Views views) {
        var words = new NoticeWords(messages);
        views.with(
                        BannersController.class,
                        () -> new BannersController(board, form, words, messages))
                .with(
                        NoticesController.class,
                        () -> new NoticesController(board, form, words, messages));
    }

    @Override
    public List<Layer> layers() {
        return List.of(
                new Layer(
                        "noticeBoard",
                        "notice/notices.fxml",
                        form.openProperty(),
                        form::close,
                        "#noticeText",
                        form::publish));
    }
}
