package cn.shuanglian.registry.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Mail by SMTP, shut while {@code app.mail.host} or {@code app.mail.from} is not set. */
@ApplicationScoped
class MailChannel implements Channel {
    private static final Logger LOG = Logger.getLogger(MailChannel.class.getName());
    private static final String CONNECT_MILLIS = "5000";
    private static final String ANSWER_MILLIS = "15000";
    private static final Pattern NUMBER = Pattern.compile("\\s*([45]\\d\\d)\\b");

    @Inject
    @ConfigProperty(name = "app.mail.host")
    Optional<String> host;
    @Inject
    @ConfigProperty(name = "app.mail.port", defaultValue = "25")
    int port;
    @Inject
    @ConfigProperty(name = "app.mail.from")
    Optional<String> from;
    @Inject
    @ConfigProperty(name = "app.mail.user")
    Optional<String> user;
    @Inject
    @ConfigProperty(name = "app.mail.password")
    Optional<String> password;
    @Inject
    @ConfigProperty(name = "app.mail.starttls", defaultValue = "false")
    boolean startTls;
    @Inject
    @ConfigProperty(name = "app.public.url")
    Optional<String> site;
    @Inject
    Clock clock;

    @Override
    public ChannelKind kind() {
        return ChannelKind.MAIL;
    }

    @Override
    public boolean isOpen(String areaCode) {
        return host.isPresent() && from.isPresent();
    }

    /** Whatever goes wrong before the text is on its way leaves no doubt; what goes wrong later does. */
    @Override
    public Outcome send(Message message) {
        Session session = Session.getInstance(settings());
        MimeMessage mail;
        Address[] to;
        Transport transport;
        try {
            mail = letter(session, message);
            to = mail.getAllRecipients();
            transport = session.getTransport("smtp");
        } catch (MessagingException e) {
            return Outcome.failed("NO_ADDRESS");
        }
        try {
            transport.connect(host.orElseThrow(), port, user.orElse(null), password.orElse(null));
        } catch (MessagingException e) {
            return Outcome.later(e instanceof AuthenticationFailedException ? "MAIL_LOGIN" : "MAIL_SILENT");
        }
        try {
            transport.sendMessage(mail, to);
            return Outcome.sent();
        } catch (MessagingException e) {
            return answered(e);
        } finally {
            close(transport);
        }
    }

    /** What has been sent stays sent, however the farewell went. */
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.log(Level.FINE, "no farewell from the mail server", e);
        }
    }

    private MimeMessage letter(Session session, Message message) throws MessagingException {
        MimeMessage mail = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                // The same for each try, so that a mailbox that got it twice after all can tell.
                setHeader("Message-ID", "<" + message.id() + "@shuanglian>");
            }
        };
        mail.setFrom(new InternetAddress(from.orElseThrow(), true));
        mail.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(message.address(), true));
        mail.setSubject(message.subject(), StandardCharsets.UTF_8.name());
        String link = site.isPresent() && message.path() != null ? "\n\n" + site.get().replaceAll("/+$", "") + message.path() : "";
        mail.setText(message.text() + link + "\n", StandardCharsets.UTF_8.name());
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(clock)));
        mail.saveChanges();
        return mail;
    }

    /** The number a refusal begins with: 5xx is for good, 4xx may be taken later; without one the connection broke somewhere. */
    static Outcome answered(MessagingException refusal) {
        for (Exception each = refusal; each instanceof MessagingException one; each = one.getNextException()) {
            Matcher number = NUMBER.matcher(String.valueOf(one.getMessage()));
            if (number.lookingAt()) {
                String why = "MAIL_ANSWER " + number.group(1);
                return number.group(1).startsWith("5") ? Outcome.failed(why) : Outcome.later(why);
            }
        }
        return Outcome.uncertain("BROKE_OFF");
    }

    private Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
        settings.setProperty("mail.smtp.starttls.enable", String.valueOf(startTls));
        settings.setProperty("mail.smtp.starttls.required", String.valueOf(startTls));
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        settings.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        settings.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        settings.setProperty("mail.smtp.quitwait", "false");
        settings.setProperty("mail.mime.charset", StandardCharsets.UTF_8.name());
        return settings;
    }
}
