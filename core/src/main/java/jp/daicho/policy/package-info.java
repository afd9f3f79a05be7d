/** 基本方針・対策基準・実施手順: which version is in force on a day, where it is published, its reviews and briefings. */
@NullMarked
package jp.daicho.policy;

import org.jspecify.annotations.NullMarked;
