package dev.backline.constructs.storage;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Environment variables have the names that Amplify gives them. */
final class VariableNameTest {

  @ParameterizedTest
  @CsvSource({
    "photos, PHOTOS_BUCKET_NAME",
    "myPhotos, MY_PHOTOS_BUCKET_NAME",
    "my-photos, MY_PHOTOS_BUCKET_NAME",
    "my photos, MY_PHOTOS_BUCKET_NAME",
    "photos2go, PHOTOS_2_GO_BUCKET_NAME",
    "PDFFiles, PDF_FILES_BUCKET_NAME",
    "URLs, UR_LS_BUCKET_NAME",
    "filesA, FILES_A_BUCKET_NAME"
  })
  void isAmplifys(String storage, String variable) {
    assertThat(VariableName.of(storage)).isEqualTo(variable);
  }
}
