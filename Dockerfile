FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY mvnw pom.xml ./
COPY .mvn .mvn
# The whole build of one empty class: it fetches all that the real build needs, which therefore
# runs offline, and changed sources fetch nothing. There are no models yet that it could pack.
RUN mkdir -p src/main/java/dev/shortlist \
 && printf '%s' 'package dev.shortlist; @org.jspecify.annotations.NullMarked class Empty { public static void main(String[] words) {} }' \
      > src/main/java/dev/shortlist/Empty.java \
 && ./mvnw -B -ntp -q package -DskipTests -Dspotless.check.skip -Dexec.skip \
 && rm -r src target
COPY models models
COPY sample-resumes sample-resumes
COPY src/main src/main
RUN ./mvnw -B -ntp -q -o package -DskipTests -Dspotless.check.skip

FROM eclipse-temurin:25-jre AS service
RUN apt-get update \
 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends tesseract-ocr tesseract-ocr-eng \
 && rm -rf /var/lib/apt/lists/* \
 && groupadd --gid 10001 shortlist \
 && useradd --uid 10001 --gid shortlist --home-dir /nonexistent --no-create-home --shell /usr/sbin/nologin shortlist \
 && install -d -o shortlist -g shortlist -m 0700 /var/spool/shortlist /var/lib/shortlist
WORKDIR /opt/shortlist
COPY --from=build /build/target/shortlist/lib lib
COPY --from=build /build/target/shortlist/shortlist.jar ./
COPY src/image/jvm.flags src/image/healthy ./
# By number, so that an orchestrator can tell that it is not root.
USER 10001:10001

FROM service AS trained
COPY src/image/train ./
COPY sample-resumes/tomas-herrera.pdf sample-resumes/grace-okonkwo.docx /tmp/
RUN bash train /tmp/shortlist.aot /tmp/tomas-herrera.pdf /tmp/grace-okonkwo.docx

FROM service
COPY --from=trained /tmp/shortlist.aot ./
ENV SERVER_ADDRESS=0.0.0.0 SHORTLIST_SPOOL=/var/spool/shortlist LOGGING_STRUCTURED_FORMAT_CONSOLE=logstash
VOLUME /var/spool/shortlist
EXPOSE 8080
HEALTHCHECK --interval=5s --timeout=3s --start-period=30s CMD ["bash", "/opt/shortlist/healthy"]
ENTRYPOINT ["java", "-XX:Flags=/opt/shortlist/jvm.flags", "-jar", "/opt/shortlist/shortlist.jar"]
