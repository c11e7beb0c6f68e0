package dev.shortlist.web.api;

import dev.shortlist.pool.TwoPeople;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The same for a service that keeps a pool, in which two people are before every request. */
class PoolContractTests extends ContractTests {

  @TempDir private static Path data;

  private final PoolCalls pool;

  @Autowired
  PoolContractTests(
      MockMvc http,
      MockMvcTester calls,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
    super(http, handlers);
    this.pool = new PoolCalls(calls);
  }

  @DynamicPropertySource
  static void folder(DynamicPropertyRegistry settings) {
    settings.add("shortlist.data", () -> data.toString());
  }

  static List<Path> recordings() throws IOException {
    return recordings(Path.of("src/test/resources/contract/pool"));
  }

  @BeforeEach
  void fill() {
    pool.add("1", TwoPeople.ENGINEER);
    pool.add("2", TwoPeople.BAKER);
  }

  @AfterEach
  void empty() {
    pool.remove("1", "2", "4711", "4711.txt");
  }
}
