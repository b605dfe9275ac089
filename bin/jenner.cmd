@echo off
rem Runs the jenner command from a checkout; builds it first when the sources are newer.
rem   JENNER_JAVA_OPTS   options for java, in place of those that start quickly (of batch and knowledge impact: that last
rem                      long in little memory)
rem   JAVA_HOME          the Java to run with, else the java on the path
rem Does as bin/jenner does, but for two things: it does not wait for another that builds, and keeps no archive of classes.
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "ROOT=%%~fI"
set "TARGET=%ROOT%\cli\target"

set "JAVA=java"
rem A JAVA_HOME may stand in quotes of its own.
if defined JAVA_HOME set "JAVA_HOME=%JAVA_HOME:"=%"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not "%JAVA%"=="java" goto java_found
where java >nul 2>nul && goto java_found
echo jenner: Java 17 or newer is needed, and java is not on the path. Install it or set JAVA_HOME. 1>&2
exit /b 3
:java_found

call :find_jar
if not defined JAR goto build
if not exist "%TARGET%\lib\" goto build
powershell -NoProfile -Command "$t = (Get-Item -LiteralPath $env:JAR).LastWriteTimeUtc; $s = Join-Path $env:TARGET 'launcher.stamp'; if (Test-Path -LiteralPath $s) { $u = (Get-Item -LiteralPath $s).LastWriteTimeUtc; if ($u -gt $t) { $t = $u } }; $n = @(Get-Item -LiteralPath (Join-Path $env:ROOT 'pom.xml')); foreach ($m in 'forecast-core','rules','json','test-cases','cli') { $n += @(Get-Item -LiteralPath (Join-Path $env:ROOT ($m + '\pom.xml'))); $n += @(Get-ChildItem -Recurse -ErrorAction SilentlyContinue -LiteralPath (Join-Path $env:ROOT ($m + '\src\main'))) }; if ($n | Where-Object { $_.LastWriteTimeUtc -gt $t }) { exit 1 }"
if not errorlevel 1 goto run

:build
where mvn >nul 2>nul && goto mvn_found
echo jenner: Maven is needed to build the command, and mvn is not on the path. Install Maven 3.8 or newer. 1>&2
exit /b 3
:mvn_found
echo jenner: building from %ROOT% (once, and after a change) 1>&2
if not exist "%TARGET%" mkdir "%TARGET%"
rem The stamp is as old as the beginning of the build: what is changed meanwhile is newer.
type nul >"%TARGET%\launcher.stamp.new"
pushd "%ROOT%"
call mvn -q -B -ntp -Dstyle.color=never -Dmaven.test.skip=true -Dspotless.check.skip -Djacoco.skip -Denforcer.skip package -pl cli -am 1>&2 <nul
if errorlevel 1 goto build_failed
popd
move /y "%TARGET%\launcher.stamp.new" "%TARGET%\launcher.stamp" >nul
call :find_jar
if defined JAR goto run
echo jenner: the build left no jar in %TARGET% 1>&2
exit /b 3
:build_failed
popd
echo jenner: the build failed; see above 1>&2
exit /b 3

:run
rem A long run is worth compiling well, and must not take the memory of the machine.
set "OPTIONS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto"
if "%~1"=="batch" set "OPTIONS=-XX:+UseSerialGC -Xmx256m -Xshare:auto"
if "%~1 %~2"=="knowledge impact" set "OPTIONS=-XX:+UseSerialGC -Xmx256m -Xshare:auto"
if defined JENNER_JAVA_OPTS set "OPTIONS=%JENNER_JAVA_OPTS%"
"%JAVA%" %OPTIONS% -cp "%JAR%" io.jenner.cli.Jenner %*
exit /b %errorlevel%

:find_jar
set "JAR="
for /f "delims=" %%F in ('dir /b "%TARGET%\jenner-cli-*.jar" 2^>nul ^| findstr /v /e /c:"-sources.jar" /c:"-javadoc.jar" /c:"-tests.jar"') do set "JAR=%TARGET%\%%F"
exit /b 0
