package org.classliaison.app.playground;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SameOriginTest {

    @ParameterizedTest
    @CsvSource({
        "localhost:8080,      ,                           ,            ,         200",
        "127.0.0.1:8080,      http://127.0.0.1:8080,      same-origin, cors,     200",
        "[::1]:8080,          http://[::1]:8080,          same-origin, cors,     200",
        "localhost:8080,      http://localhost:8080,      same-origin, cors,     200",
        "localhost:8080,      ,                           cross-site,  navigate, 200",
        "localhost:8080,      ,                           cross-site,  no-cors,  403",
        "localhost:8080,      http://evil.example,        cross-site,  cors,     403",
        "localhost:8080,      null,                       cross-site,  cors,     403",
        "localhost:8080,      http://localhost:9999,      same-site,   cors,     403",
        "rebound.example,     http://rebound.example,     same-origin, cors,     403",
        "rebound.example,     ,                           ,            ,         403",
        "localhost.evil.example, ,                        ,            ,         403",
        "127.0.0.1.evil.example, ,                        ,            ,         403",
        "192.168.1.20:8080,   ,                           ,            ,         403",
        ",                    ,                           ,            ,         403",
    })
    void letsInOnlyPagesOfThisComputer(
            @Nullable String host, @Nullable String origin, @Nullable String site, @Nullable String mode, int status)
            throws ServletException, IOException {
        MockHttpServletRequest request = request(host);
        add(request, "Origin", origin);
        add(request, "Sec-Fetch-Site", site);
        add(request, "Sec-Fetch-Mode", mode);
        assertThat(answer(request).getStatus()).isEqualTo(status);
    }

    @Test
    void saysWhyInTheLanguageOfTheVisitor() throws ServletException, IOException {
        MockHttpServletRequest request = request("rebound.example");
        request.addHeader("Accept-Language", "en");
        assertThat(answer(request).getContentAsString())
                .isEqualTo("{\"error\":\"Only requests from a page on this computer are accepted.\"}");
    }

    private static MockHttpServletResponse answer(MockHttpServletRequest request) throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new SameOrigin().doFilter(request, response, new MockFilterChain());
        return response;
    }

    private static MockHttpServletRequest request(@Nullable String host) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/playground/api/groups");
        add(request, "Host", host);
        return request;
    }

    private static void add(MockHttpServletRequest request, String name, @Nullable String value) {
        if (value != null) {
            request.addHeader(name, value);
        }
    }
}
