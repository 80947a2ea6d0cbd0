package org.classliaison.app.telegram;

import java.util.Base64;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Outgoing;
import org.jspecify.annotations.Nullable;

/** A file on its way into a chat. Source: Telegram Bot API, sendDocument and "Sending files". */
final class DocumentForm {

    private static final MediaType ANY_FILE = MediaType.get("application/octet-stream");

    private DocumentForm() {}

    static ApiCall of(Chat chat, @Nullable Integer thread, Outgoing.Attach attach) {
        byte[] content = Base64.getDecoder().decode(attach.base64());
        MultipartBody.Builder form = new MultipartBody.Builder()
                .setType(MultipartBody.FORM)
                .addFormDataPart("chat_id", Long.toString(chat.id()))
                .addFormDataPart("caption", attach.caption())
                .addFormDataPart("document", attach.fileName(), RequestBody.create(content, ANY_FILE));
        if (thread != null) {
            form.addFormDataPart("message_thread_id", thread.toString());
        }
        return new ApiCall("sendDocument", form.build());
    }
}
