package org.classliaison.app.playground;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The playground's addresses. The page is kept outside of Boot's {@code static} folder: there it would be served
 * even where the playground is off.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    PlaygroundController.class,
    BotController.class,
    ClockController.class,
    FileController.class,
    LiveController.class,
    ComplaintDesk.class,
})
class PlaygroundWeb implements WebMvcConfigurer {

    @Bean
    FilterRegistrationBean<SameOrigin> sameOriginAtThePlayground() {
        FilterRegistrationBean<SameOrigin> filter = new FilterRegistrationBean<>(new SameOrigin());
        filter.addUrlPatterns("/playground", "/playground/*");
        filter.setAsyncSupported(true);
        return filter;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/playground/**").addResourceLocations("classpath:/playground/");
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/", "/playground/");
        registry.addRedirectViewController("/playground", "/playground/");
        registry.addViewController("/playground/").setViewName("forward:/playground/index.html");
    }
}
