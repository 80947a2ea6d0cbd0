package org.classliaison.app.store;

import java.util.Objects;
import javax.sql.DataSource;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.type.EnumOrdinalTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.classliaison.core.outbox.Letter;
import org.mybatis.spring.SqlSessionFactoryBean;
import org.mybatis.spring.annotation.MapperScan;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** MyBatis: where the mappers are, and how columns become the words of the core. */
@Configuration(proxyBeanMethods = false)
@MapperScan(
        basePackageClasses = SessionConfiguration.class,
        annotationClass = Mapper.class,
        sqlSessionFactoryRef = "storeSessions")
class SessionConfiguration {

    @Bean
    ManyRows manyRows(SqlSessionFactory storeSessions) {
        return new ManyRows(storeSessions);
    }

    /** The cache of a session is off: after a lock has been waited for, a row has to be read anew. */
    @Bean
    @DependsOnDatabaseInitialization
    SqlSessionFactory storeSessions(DataSource dataSource) throws Exception {
        var settings = new org.apache.ibatis.session.Configuration();
        settings.setMapUnderscoreToCamelCase(true);
        settings.setArgNameBasedConstructorAutoMapping(true);
        settings.setLocalCacheScope(LocalCacheScope.STATEMENT);
        settings.setJdbcTypeForNull(JdbcType.NULL);
        settings.getTypeHandlerRegistry().register(new BotIdHandler());
        settings.getTypeHandlerRegistry().register(new InstantHandler());
        settings.getTypeHandlerRegistry().register(new LayerHandler());
        settings.getTypeHandlerRegistry().register(Letter.Rank.class, new EnumOrdinalTypeHandler<>(Letter.Rank.class));
        SqlSessionFactoryBean factory = new SqlSessionFactoryBean();
        factory.setDataSource(dataSource);
        factory.setConfiguration(settings);
        return Objects.requireNonNull(factory.getObject());
    }
}
