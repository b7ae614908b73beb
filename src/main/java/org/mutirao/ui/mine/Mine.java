package org.mutirao.ui.mine;

import java.util.List;
import org.mutirao.application.query.Contacts.Contact;
import org.mutirao.application.query.DeliveryRow;

/// A delivery of whoever is acting, with whom to call about it.
public record Mine(DeliveryRow delivery, List<Contact> contacts) {
    public Mine {
        contacts = List.copyOf(contacts);
    }
}
