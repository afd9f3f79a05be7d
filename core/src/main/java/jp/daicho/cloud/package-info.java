/** クラウドサービス利用 (外部サービス): application, examination, approval, use, change and exit. */
@NullMarked
package jp.daicho.cloud;

import org.jspecify.annotations.NullMarked;
