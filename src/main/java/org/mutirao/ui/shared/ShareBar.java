package org.mutirao.ui.shared;

import javafx.scene.layout.Region;

/// A share of one, as a bar.
public final class ShareBar extends Region {
    private final double share;
    private final Region done = new Region();

    /// @param share from 0 to 1
    public ShareBar(double share) {
        this.share = share;
        getStyleClass().add("share-bar");
        done.getStyleClass().add("led-received");
        done.setManaged(false);
        getChildren().setAll(done);
        setMinHeight(8);
        setPrefHeight(8);
        setMaxHeight(8);
    }

    @Override
    protected void layoutChildren() {
        done.resizeRelocate(0, 0, snapSizeX(getWidth() * Math.clamp(share, 0, 1)), getHeight());
    }
}
