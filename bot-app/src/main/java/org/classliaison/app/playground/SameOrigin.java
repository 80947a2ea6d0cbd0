package org.classliaison.app.playground;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets in only pages of this computer. Listening on loopback alone does not keep a foreign page in the same browser
 * out: it may post here, or have its own name resolve to 127.0.0.1 (DNS rebinding). Their Origin and Host tell.
 */
final class SameOrigin extends OncePerRequestFilter {

    private static final Pattern LOOPBACK =
            Pattern.compile("(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::\\d{1,5})?", Pattern.CASE_INSENSITIVE);
    private static final String POLICY =
            "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; object-src 'none'";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-cache");
        if (isFromHere(request)) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response);
        }
    }

    private static boolean isFromHere(HttpServletRequest request) {
        String host = request.getHeader("Host");
        return host != null
                && LOOPBACK.matcher(host).matches()
                && isSame(request.getHeader("Origin"), host)
                && !"cross-site".equals(sideDoor(request));
    }

    /** Browsers leave Origin out of plain GETs; everything else carries it. */
    private static boolean isSame(@Nullable String origin, String host) {
        return origin == null
                || origin.equalsIgnoreCase("http://" + host)
                || origin.equalsIgnoreCase("https://" + host);
    }

    /** A link on another site may open the page itself, but nothing else. */
    private static @Nullable String sideDoor(HttpServletRequest request) {
        return "navigate".equals(request.getHeader("Sec-Fetch-Mode")) ? null : request.getHeader("Sec-Fetch-Site");
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String sentence = Complaint.sentence("request.foreign", request.getLocale());
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(JsonMapper.shared().writeValueAsString(new ComplaintDesk.Sentence(sentence)));
    }
}
