package org.mutirao.ui.mine;

import java.util.List;
import org.mutirao.application.query.Contacts.Contact;
import org.mutirao.application.query.DeliveryRow;

/// A delivery of whoever is acting, with whom to call about it.
record Mine(DeliveryRow delivery, List<Contact> contacts) {
    Mine {
        contacts = List.copyOf(contacts);
    }
}
