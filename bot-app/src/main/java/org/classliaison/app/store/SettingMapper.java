package org.classliaison.app.store;

import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;

/** Table setting. */
@Mapper
interface SettingMapper {

    Optional<String> find(String name);

    int replace(String name, String content);

    int delete(String name);
}
